package org.peristiwa.ui.corpus;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
