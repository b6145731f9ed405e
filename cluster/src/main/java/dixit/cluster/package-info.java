/** Reading and joining on Apache Flink: the same reader and the same fold, over archives and streams. */
@NullMarked
package dixit.cluster;

import org.jspecify.annotations.NullMarked;
