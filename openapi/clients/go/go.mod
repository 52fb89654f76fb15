module evening

go 1.19
