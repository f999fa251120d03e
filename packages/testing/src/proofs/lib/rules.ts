/** The engines of rules look at one page that is given both: what they bring along nobody else meets. */
export const RULES = 'axe,ace';
