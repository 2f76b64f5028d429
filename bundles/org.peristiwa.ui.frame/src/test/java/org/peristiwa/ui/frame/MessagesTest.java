package org.peristiwa.ui.frame;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
