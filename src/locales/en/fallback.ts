/** Heads of the table that `stowage/fallback` writes. */
export const fallback = {
  fallbackTier: 'Storage',
  fallbackPrice: 'List price',
  fallbackVerdict: 'Does it fit?',
  fallbackPlan: 'What it takes',
  /** `plan` is empty where there is none. */
  fallbackFullest: (name: string, plan: string) => `${plan && `${plan}. `}For the fullest account, ${name}.`,
};
