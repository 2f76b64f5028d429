package org.peristiwa.ui.history;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
