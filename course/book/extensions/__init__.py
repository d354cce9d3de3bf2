"""What the web book adds to Sphinx: each module does one thing, and conf.py lists them."""
