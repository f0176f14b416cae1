/** What shops decide about recognition, remembered so that no question of a page waits for the database. */
@NullMarked
package eu.sigill.recognition.service.shop;

import org.jspecify.annotations.NullMarked;
