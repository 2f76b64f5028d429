package org.peristiwa.ui.workbench;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
