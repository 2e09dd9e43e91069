import { render } from 'preact';
import { WorkApp } from './app.tsx';
import { beginPage } from './begin-page.ts';
import { submitFormsByKeys } from '../design/submit-keys.ts';
import { keepFocusInSight } from '../platform/keep-focus-in-sight.ts';
import '../design/design.css';
import './frame/frame.css';

const root = document.getElementById('app');
if (root !== null) void beginPage(location).then(() => render(<WorkApp />, root));
keepFocusInSight();
submitFormsByKeys();
