package org.peristiwa.ui.problems;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
