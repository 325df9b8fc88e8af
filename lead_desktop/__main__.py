"""`python -m lead_desktop` is the same as `lead-desktop`."""

from lead_desktop.cli import main

if __name__ == "__main__":
    main()
