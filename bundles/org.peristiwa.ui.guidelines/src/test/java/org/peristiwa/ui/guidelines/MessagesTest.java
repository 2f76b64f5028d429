package org.peristiwa.ui.guidelines;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
