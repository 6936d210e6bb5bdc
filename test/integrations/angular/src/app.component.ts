import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import 'stowage/define';
import type { StowageChangeEvent } from 'stowage';
import type { HouseholdInput } from 'stowage/model';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="more" (click)="photos.set('400 GB')">More photos</button>
    <output id="heard">{{ heard() }}</output>
    <stowage-planner region="US" [household]="household()" (stowage-change)="hear($event)" />
  `,
})
export class AppComponent {
  readonly photos = signal('20 GB');
  readonly heard = signal('');
  readonly household = computed<HouseholdInput>(() => ({
    version: 1,
    people: [{ name: 'Ana', devices: [{ rest: '3 GB', photos: { size: this.photos(), in: 'backup' } }] }],
  }));

  hear({ detail }: StowageChangeEvent): void {
    this.heard.set(detail.action.type);
  }
}
