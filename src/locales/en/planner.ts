const topics = {
  photos: 'Photos: in the backup, in iCloud Photos, or neither?',
  tradeoff: 'What does leaving things out buy?',
  forecast: 'How long will it last?',
  upload: 'How long does the first backup take?',
  doctor: 'Why did the backup fail?',
  rules: 'Do the guides’ rules hold for you?',
};

/** Words of `stowage-planner`. */
export const planner = {
  plannerLabel: 'iCloud storage calculator',
  plannerExample:
    'These numbers are an example. Type your own first number, or choose what you pay for, and they are gone.',
  plannerTopic: (topic: keyof typeof topics) => topics[topic],
  plannerPrivate: 'Nothing you type leaves this page.',
};
