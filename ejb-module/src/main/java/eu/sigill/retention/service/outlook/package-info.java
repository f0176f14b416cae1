/** What would go, seen before it goes. */
@NullMarked
package eu.sigill.retention.service.outlook;

import org.jspecify.annotations.NullMarked;
