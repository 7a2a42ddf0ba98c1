/**
 * Reports, complaints, appeals, data requests and notices as the desk deals with them, each with its clock in words.
 * What names somebody is opened to keepers only.
 */
@NullMarked
package org.candour.desk.complaints;

import org.jspecify.annotations.NullMarked;
