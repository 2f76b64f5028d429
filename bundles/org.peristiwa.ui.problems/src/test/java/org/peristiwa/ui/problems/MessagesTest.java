package org.peristiwa.ui.problems;

import org.peristiwa.ui.messages.MessagesContract;

class MessagesTest extends MessagesContract {}
