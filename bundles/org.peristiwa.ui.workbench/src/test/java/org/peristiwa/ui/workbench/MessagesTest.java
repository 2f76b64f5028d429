package org.peristiwa.ui.workbench;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
