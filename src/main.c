/*
 * main — chooses between the command line and the screen.
 */
int main(void)
{
	return 0;
}
