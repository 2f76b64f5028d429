/** The workbench as its user meets it: real keys, real clicks, real windows. */
@NullMarked
package org.peristiwa.tests.ui;

import org.jspecify.annotations.NullMarked;
