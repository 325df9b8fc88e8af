"""What lies below everything else: places on the disk, the one way to write a file, drives, marks of the machine."""
