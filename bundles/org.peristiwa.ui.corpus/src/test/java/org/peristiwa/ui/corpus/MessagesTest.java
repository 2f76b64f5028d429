package org.peristiwa.ui.corpus;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
