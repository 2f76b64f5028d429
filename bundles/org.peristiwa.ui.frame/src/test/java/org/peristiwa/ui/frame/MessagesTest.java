package org.peristiwa.ui.frame;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
