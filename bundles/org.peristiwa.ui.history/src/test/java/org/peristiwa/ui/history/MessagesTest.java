package org.peristiwa.ui.history;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
