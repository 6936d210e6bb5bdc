import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const app = document.querySelector('#app');
if (app) createRoot(app).render(<App />);
