/** Words of the first answer of `stowage-answer`. Figures come in as ready text; some of them can be opened. */
export const answer = {
  answerNobody: 'Nobody is here yet: add a person, and we do the arithmetic for every plan.',
  answerHolds: (tier: string, price: string, spare: string) =>
    `Everything fits ${tier} (${price}) with ${spare} to spare.`,
  answerHoldsTightly: (tier: string, price: string, spare: string) =>
    `Everything fits ${tier} (${price}), tightly: ${spare} stays free.`,
  answerNoWay: (tier: string) => `Nothing we would suggest makes it fit ${tier}.`,
  sumOpen: 'Show how it adds up',
};
