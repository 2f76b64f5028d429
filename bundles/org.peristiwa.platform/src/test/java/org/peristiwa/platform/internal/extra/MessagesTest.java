package org.peristiwa.platform.internal.extra;

import org.peristiwa.words.MessagesContract;

class MessagesTest extends MessagesContract {}
