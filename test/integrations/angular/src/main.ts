import '@angular/compiler'; // Angular's own packages are linked while the page runs: no builder is needed then
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component';

void bootstrapApplication(AppComponent, { providers: [provideZonelessChangeDetection()] });
