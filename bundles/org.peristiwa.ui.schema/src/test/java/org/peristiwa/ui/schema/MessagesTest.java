package org.peristiwa.ui.schema;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
