package org.peristiwa.ui.schema;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
