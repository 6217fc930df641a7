package seeded.classes.kernel;

import org.springframework.stereotype.Component;

/** An offender: a framework in the kernel. */
@Component
class SpringInside {}
