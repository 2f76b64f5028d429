package org.peristiwa.ui.timeline;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
