import { useState } from 'react';
import 'stowage/define';
import type { HouseholdInput } from 'stowage/model';
import 'stowage/react';

export function App() {
  const [photos, setPhotos] = useState('20 GB');
  const [heard, setHeard] = useState('');
  const household: HouseholdInput = {
    version: 1,
    people: [{ name: 'Ana', devices: [{ rest: '3 GB', photos: { size: photos, in: 'backup' } }] }],
  };

  return (
    <>
      <button id="more" onClick={() => setPhotos('400 GB')}>
        More photos
      </button>
      <output id="heard">{heard}</output>
      <stowage-planner
        region="US"
        household={household}
        onstowage-change={({ detail }) => setHeard(detail.action.type)}
      />
    </>
  );
}
