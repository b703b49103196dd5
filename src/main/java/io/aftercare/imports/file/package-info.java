/** Files of separated values: their encoding, their separator, their lines. Reads any size with little memory. */
package io.aftercare.imports.file;
