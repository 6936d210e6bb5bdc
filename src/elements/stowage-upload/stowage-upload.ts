import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ASSUMED_SPEED, UPLOAD_SPEEDS } from '../../data/upload-speeds.js';
import { upload } from '../../locales/en/upload.js';
import type { FirstUploads } from '../../model/first-uploads.js';
import type { Device, Household } from '../../model/household.js';
import type { Size } from '../../model/size.js';
import type { DataProblem } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { baseStyles } from '../base.styles.js';
import { fieldsStyles } from '../fields.styles.js';
import { speak } from '../localize.js';
import { misnamed } from '../misnamed.js';
import { NamingElement } from '../naming-element.js';
import { paperStyles } from '../paper.styles.js';
import { deviceName } from '../../telling/names.js';
import { numberField } from '../number-field.js';
import { selectField } from '../select-field.js';
import { ownedDevices, shownDevice, type OwnedDevice } from '../stowage-apps/shown-device.js';
import { uploadStyles } from './stowage-upload.styles.js';
import { nextIncrement, uploadTable } from './upload-table.js';
import { timeWords } from './upload-time-words.js';
import { uploadsOf } from './uploads.js';

speak(upload);

const SLOWEST = 0.1;
const FASTEST = 10_000;

/**
 * How long the first backup of a device takes at an upload speed, in hours and in nights, and how long the photo
 * library takes if it moves to iCloud Photos.
 *
 * @csspart lead - The first sentence.
 * @csspart fields - Device, speed and typical speeds.
 * @csspart input - One of those fields.
 * @csspart error - What is wrong with a speed typed.
 * @csspart times - The table of what is sent and how long it takes.
 * @csspart advice - What helps.
 *
 * @cssprop --stowage-accent
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-line
 * @cssprop --stowage-over
 * @cssprop --stowage-radius
 */
export class StowageUpload extends NamingElement {
  static override styles = [baseStyles, paperStyles, fieldsStyles, uploadStyles];

  protected static override readonly parts = 'lead,fields,input,error,times,advice';

  /** The id of the device shown; without it the reader chooses. */
  @property() device = '';

  @state() private wrong: string | null = null;

  protected override findMistakes(): readonly DataProblem[] {
    return misnamed(this.scope, { device: this.device });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot) return nothing;
    const { household, view, isExample } = snapshot;
    const owned = ownedDevices(household);
    const shown = shownDevice(owned, this.device, view.selection);
    const uploads = shown && uploadsOf(snapshot)(shown.device.id);
    if (!uploads) return html`<p class="muted">${localize.term('uploadNobody')}</p>`;
    return html`
      ${isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
      ${this.renderLead(household, shown, uploads, view.speed ?? ASSUMED_SPEED)}
      ${this.renderFields(snapshot, owned, shown)}
      ${uploads.backup ? this.renderTimes(shown, uploads, uploads.backup, view.speed) : nothing}
    `;
  }

  private renderLead(
    household: Household,
    { device }: OwnedDevice,
    { backup }: FirstUploads,
    speed: number,
  ): TemplateResult | typeof nothing {
    const { localize } = this;
    const name = deviceName(localize, household, device);
    if (!backup) return html`<p class="muted">${localize.term('uploadElsewhere', name)}</p>`;
    const size = nextUpload(device, backup);
    if (!size) return html`<p class="muted">${localize.term('uploadUnknown', name)}</p>`;
    const { likely, nights, range } = timeWords(localize, size, speed);
    const isFirst = size === backup;
    const lead =
      nights > 1
        ? localize.term(
            isFirst ? 'uploadLeadNights' : 'uploadLeadNextNights',
            name,
            likely,
            localize.term('uploadNights', nights),
          )
        : localize.term(isFirst ? 'uploadLead' : 'uploadLeadNext', name, likely);
    return html`
      <p class="lead" part="lead">${lead}</p>
      ${range ? html`<p>${localize.term('uploadRange', ...range)}</p>` : nothing}
    `;
  }

  private renderFields(
    { household, view: { speed } }: Snapshot,
    owned: readonly OwnedDevice[],
    { device }: OwnedDevice,
  ): TemplateResult {
    const { localize, send } = this;
    const number = new Intl.NumberFormat(localize.lang());
    return html`
      <div class="fields" part="fields">
        ${
          this.device === '' && owned.length > 1
            ? selectField({
                label: localize.term('uploadDevice'),
                options: owned.map((one) => ({
                  value: one.device.id,
                  text: deviceName(localize, household, one.device),
                })),
                value: device.id,
                choose: (selection) => {
                  this.request({ type: 'view', view: { selection } });
                },
              })
            : nothing
        }
        ${numberField(localize, {
          id: 'speed',
          label: localize.term('uploadSpeed'),
          value: speed ?? ASSUMED_SPEED,
          min: SLOWEST,
          max: FASTEST,
          unit: localize.term('uploadUnit'),
          wrong: this.wrong,
          take: send,
          judge: (wrong) => {
            this.wrong = wrong;
          },
        })}
        ${selectField({
          label: localize.term('uploadConnection'),
          options: [
            { value: '', text: localize.term('uploadOwn') },
            ...UPLOAD_SPEEDS.map(({ id, mbitPerSecond }) => ({
              value: String(mbitPerSecond),
              text: localize.term('uploadTypical', id, number.format(mbitPerSecond)),
            })),
          ],
          value: UPLOAD_SPEEDS.some(({ mbitPerSecond }) => mbitPerSecond === speed) ? String(speed) : '',
          choose: (value) => {
            if (value !== '') send(Number(value));
          },
        })}
      </div>
    `;
  }

  private renderTimes(
    { device }: OwnedDevice,
    uploads: FirstUploads,
    backup: Size,
    speed: number | null,
  ): TemplateResult | typeof nothing {
    const { localize } = this;
    const rate = speed ?? ASSUMED_SPEED;
    const size = nextUpload(device, backup);
    if (!size) return nothing;
    const isLong = timeWords(localize, size, rate).nights > 1;
    return html`
      <p class="small muted">
        ${speed === null ? localize.term('uploadAssumed') : nothing} ${localize.term('uploadTest')}
      </p>
      ${uploadTable(localize, device, uploads, rate)}
      <p class="advice" part="advice">
        ${isLong ? localize.term('uploadOverNight') : nothing}
        ${size === backup ? localize.term('uploadAdvice') : nothing}
      </p>
      <p class="note small muted">${localize.term('uploadEstimate')}</p>
    `;
  }

  private readonly send = (speed: number): void => {
    this.wrong = null;
    this.request({ type: 'view', view: { speed } });
  };
}

/** What is sent next, if anybody said how large that is: the first backup, or what the next one adds. */
const nextUpload = (device: Device, backup: Size): Size | null =>
  backup.high > 0 ? backup : nextIncrement(device);

declare global {
  interface HTMLElementTagNameMap {
    'stowage-upload': StowageUpload;
  }
}
