/**
 * What somebody says against words on the site: reports, complaints, data requests, appeals and notices of complaint, with
 * the times by which the law wants an answer.
 * It must not know a request, a template or who is signed in.
 */
@NullMarked
package org.candour.complaints;

import org.jspecify.annotations.NullMarked;
