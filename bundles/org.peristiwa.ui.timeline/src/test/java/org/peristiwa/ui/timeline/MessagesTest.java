package org.peristiwa.ui.timeline;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
