import { render } from 'preact';
import { WorkApp } from './app.tsx';
import '../design/design.css';
import './frame/frame.css';

const root = document.getElementById('app');
if (root !== null) render(<WorkApp />, root);
