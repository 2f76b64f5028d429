package org.peristiwa.ui.welcome;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
