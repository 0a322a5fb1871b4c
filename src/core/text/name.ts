/** The longest name a learner may give, in characters. */
export const NAME_LIMIT = 80;
