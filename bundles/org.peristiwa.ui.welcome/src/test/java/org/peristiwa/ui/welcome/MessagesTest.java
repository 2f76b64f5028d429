package org.peristiwa.ui.welcome;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
