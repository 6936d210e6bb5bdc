import 'stowage/react';

// These lines are errors, and it is an error when they aren't.
export const wrong = (
  <>
    {/* @ts-expect-error a tier that Apple doesn't sell */}
    <stowage-planner tier="7GB" />
    {/* @ts-expect-error a household without its version */}
    <stowage-scope household={{ people: [] }} />
    {/* @ts-expect-error a figure that isn't known */}
    <stowage-value of="weight" />
  </>
);
