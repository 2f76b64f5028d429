package org.peristiwa.ui.guidelines;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
