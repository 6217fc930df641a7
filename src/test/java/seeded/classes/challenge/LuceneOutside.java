package seeded.classes.challenge;

import org.apache.lucene.index.Term;

/** An offender: knows Lucene outside the index. */
class LuceneOutside {
    final Term term = new Term("field");
}
