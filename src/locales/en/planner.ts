/** Words of `stowage-planner`. */
export const planner = {
  plannerLabel: 'iCloud storage calculator',
  plannerExample:
    'These numbers are an example. Type your own first number, or choose what you pay for, and they are gone.',
  plannerPrivate: 'Nothing you type leaves this page.',
};
