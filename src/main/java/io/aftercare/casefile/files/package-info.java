/**
 * Files that strangers send: what may come in, made harmless, and the folder it lies in. Knows no case; rows are written by
 * the case file.
 */
package io.aftercare.casefile.files;
