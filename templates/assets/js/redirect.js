// a former address leads on with the #fragment, which <meta refresh> would drop
location.replace(document.currentScript.dataset.target + location.hash);
