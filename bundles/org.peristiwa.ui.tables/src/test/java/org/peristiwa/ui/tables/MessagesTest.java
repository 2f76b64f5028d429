package org.peristiwa.ui.tables;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
