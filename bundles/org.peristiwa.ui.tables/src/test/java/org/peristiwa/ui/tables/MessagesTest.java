package org.peristiwa.ui.tables;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
