import type { Household, Person } from '../model/household.js';

/** The person with that id, or whose device has it. */
export const selectedPerson = ({ people }: Household, id: string | null | undefined): Person | undefined =>
  people.find((person) => person.id === id || person.devices.some((device) => device.id === id));
