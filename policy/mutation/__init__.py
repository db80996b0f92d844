"""How strong the suite is: the law's rules are broken on purpose, and every change that no case notices is told in words."""
